// Package policies evaluates ValidatingAdmissionPolicies with the API server's own code, without an API server.
package policies

import (
	"sync"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	"k8s.io/apiserver/pkg/admission/plugin/cel"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/admission/plugin/webhook/matchconditions"
	"k8s.io/apiserver/pkg/cel/environment"
)

// baseEnvironment is made once: that takes longer than compiling a policy.
var baseEnvironment = sync.OnceValue(func() *environment.EnvSet {
	return environment.MustBaseEnvSet(environment.DefaultCompatibilityVersion())
})

// compile makes a validator, as the admission plugin does. What does not compile is an error of every evaluation.
func compile(policy *admissionv1.ValidatingAdmissionPolicy) validating.Validator {
	failurePolicy := policy.Spec.FailurePolicy
	compiler, err := cel.NewCompositedCompiler(baseEnvironment())
	if err != nil {
		return validating.NewValidator(nil, nil, nil, nil, failurePolicy, err)
	}
	hasParams := policy.Spec.ParamKind != nil
	options := cel.OptionalVariableDeclarations{HasParams: hasParams, HasAuthorizer: true}
	messageOptions := cel.OptionalVariableDeclarations{HasParams: hasParams}
	stored := environment.StoredExpressions

	compiler.CompileAndStoreVariables(variablesOf(policy), options, stored)
	var matcher matchconditions.Matcher
	if conditions := conditionsOf(policy); len(conditions) > 0 {
		evaluator := compiler.CompileCondition(conditions, options, stored)
		matcher = matchconditions.NewMatcher(evaluator, failurePolicy, "policy", "validate", policy.Name)
	}
	validations, messages := validationsOf(policy)
	return validating.NewValidator(
		compiler.CompileCondition(validations, options, stored),
		matcher,
		// What would be written into the audit log decides nothing.
		compiler.CompileCondition(nil, options, stored),
		compiler.CompileCondition(messages, messageOptions, stored),
		failurePolicy,
		nil,
	)
}

func variablesOf(policy *admissionv1.ValidatingAdmissionPolicy) []cel.NamedExpressionAccessor {
	var variables []cel.NamedExpressionAccessor
	for _, variable := range policy.Spec.Variables {
		variables = append(variables, &validating.Variable{Name: variable.Name, Expression: variable.Expression})
	}
	return variables
}

func conditionsOf(policy *admissionv1.ValidatingAdmissionPolicy) []cel.ExpressionAccessor {
	var conditions []cel.ExpressionAccessor
	for index := range policy.Spec.MatchConditions {
		conditions = append(conditions, (*matchconditions.MatchCondition)(&policy.Spec.MatchConditions[index]))
	}
	return conditions
}

// validationsOf gives conditions, and at the same index the expression that makes the message, or nil.
func validationsOf(policy *admissionv1.ValidatingAdmissionPolicy) (validations, messages []cel.ExpressionAccessor) {
	for _, validation := range policy.Spec.Validations {
		validations = append(validations, &validating.ValidationCondition{
			Expression: validation.Expression, Message: validation.Message, Reason: validation.Reason,
		})
		var message cel.ExpressionAccessor
		if validation.MessageExpression != "" {
			message = &validating.MessageExpressionCondition{MessageExpression: validation.MessageExpression}
		}
		messages = append(messages, message)
	}
	return validations, messages
}
