namespace GroupHub.Host.Pages;

/// <summary>The link that shows the same page in another language, and remembers the choice.</summary>
internal static class LanguageSwitch
{
    public static string To(HttpContext http, string culture)
    {
        var query = QueryString.Create(http.Request.Query
            .Where(pair => pair.Key is not ("culture" or "ui-culture"))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Append(new("culture", culture)).Append(new("ui-culture", culture)));
        return http.Request.PathBase + http.Request.Path + query;
    }
}
