using Microsoft.AspNetCore.Mvc.Filters;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>
/// Stops an action whose input could not be bound; for controllers that do not carry <c>[ApiController]</c>.
/// </summary>
internal sealed class AbpValidationActionFilter(ModelStateErrors errors) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid) throw errors.ToException(context);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
