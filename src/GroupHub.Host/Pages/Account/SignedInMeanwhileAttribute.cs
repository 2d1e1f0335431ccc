using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GroupHub.Host.Pages.Account;

/// <summary>
/// Whoever has this page open in two tabs, and has signed in in one: the form in the other was made for nobody, and is
/// refused for that. There is nothing left to do there than to go on.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SignedInMeanwhileAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var (request, user) = (context.HttpContext.Request, context.HttpContext.User);
        if (context.Result is not IAntiforgeryValidationFailedResult || user.Identity?.IsAuthenticated != true) return;
        var wanted = request.Query[nameof(SignInPage.ReturnUrl)].ToString();
        context.Result = new LocalRedirectResult(RedirectHttpResult.IsLocalUrl(wanted) ? wanted : SignInPage.Console);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
