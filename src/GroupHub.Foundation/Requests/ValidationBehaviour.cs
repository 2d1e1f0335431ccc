using System.ComponentModel.DataAnnotations;
using FluentValidation;
using MediatR;
using Volo.Abp.Validation;

namespace GroupHub.Foundation;

/// <summary>Checks the shape of a request before anything is loaded.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public Task<TResponse> Handle(
        TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<ValidationResult>? failures = null;
        foreach (var validator in validators)
        {
            var result = validator.Validate(request);
            if (result.IsValid) continue;
            failures ??= [];
            failures.AddRange(result.Errors.Select(e => new ValidationResult(e.ErrorMessage, [e.PropertyName])));
        }

        return failures is null ? next() : throw new AbpValidationException("The request is not valid.", failures);
    }
}
