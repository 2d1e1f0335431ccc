using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GroupHub.Host.Pages.Account;

/// <summary>What the sign-in pages share: where to go on, and remembering a language that was chosen.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class SignInPage : PageModel
{
    internal const string Console = "/app/";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Only ever within this origin.</summary>
    protected string GoOn => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : Console;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Request.Query.ContainsKey("ui-culture")) return;
        Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(CultureInfo.CurrentUICulture)),
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Path = "/",
            });
    }
}
