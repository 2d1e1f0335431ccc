using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>Once a real gateway is configured, nobody pays with play money.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DemoOnlyAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var gateways = context.HttpContext.RequestServices.GetRequiredService<PaymentGateways>();
        if (!gateways.IsDemo) context.Result = new NotFoundResult();
    }
}
