using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;

namespace GroupHub.Host.Pages;

internal static class FieldState
{
    /// <summary>For <c>aria-invalid</c>: absent while nothing is wrong.</summary>
    public static string? IsWrong(this RazorPageBase page, string field) =>
        page.ViewContext.ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid ? "true" : null;
}
