using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Localization;

/// <summary>
/// The language a request asks for, as the nearest one we speak: query, then cookie, then Accept-Language.
/// What we do not speak, or what is no language at all (ABP's client once sends <c>undefined</c>), is passed over.
/// </summary>
internal sealed class RequestCultureFinder(IOptions<AbpLocalizationOptions> options)
{
    private const int MostRemembered = 500;

    private readonly FrozenDictionary<string, CultureInfo> _supported = options.Value.Languages
        .Select(language => CultureInfo.GetCultureInfo(language.CultureName))
        .ToFrozenDictionary(culture => culture.Name, StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, CultureInfo?> _byAcceptLanguage = new(StringComparer.Ordinal);

    public CultureInfo Default { get; } =
        CultureInfo.GetCultureInfo(options.Value.Languages.FirstOrDefault()?.CultureName ?? "en");

    /// <summary>For answers written outside the part of the pipeline that runs in the request's culture.</summary>
    public void Enter(HttpContext http) => Enter(FindAsked(http) ?? Default);

    /// <summary>Changing the culture costs a copy of the execution context, so only where it differs.</summary>
    public static void Enter(CultureInfo culture)
    {
        if (!ReferenceEquals(CultureInfo.CurrentCulture, culture)) CultureInfo.CurrentCulture = culture;
        if (!ReferenceEquals(CultureInfo.CurrentUICulture, culture)) CultureInfo.CurrentUICulture = culture;
    }

    public CultureInfo? FindAsked(HttpContext http) =>
        FindInQuery(http.Request) ?? FindInCookie(http.Request) ?? FindInHeader(http.Request);

    /// <summary><c>de-AT</c> is answered by <c>de</c>, <c>en-GB</c> by <c>en</c>.</summary>
    public CultureInfo? FindNearest(string? name)
    {
        while (!string.IsNullOrEmpty(name))
        {
            if (_supported.TryGetValue(name, out var culture)) return culture;
            name = name[..Math.Max(name.LastIndexOf('-'), 0)];
        }

        return null;
    }

    private CultureInfo? FindInQuery(HttpRequest request) => request.QueryString.HasValue
        ? FindNearest(request.Query["culture"]) ?? FindNearest(request.Query["ui-culture"])
        : null;

    private CultureInfo? FindInCookie(HttpRequest request)
    {
        if (request.Headers.Cookie.Count == 0) return null;
        if (request.Cookies[CookieRequestCultureProvider.DefaultCookieName] is not { } value) return null;
        var parsed = CookieRequestCultureProvider.ParseCookieValue(value);
        return FindNearest(parsed?.UICultures.FirstOrDefault().Value);
    }

    private CultureInfo? FindInHeader(HttpRequest request)
    {
        var header = request.Headers.AcceptLanguage.ToString();
        if (header.Length == 0) return null;
        if (_byAcceptLanguage.TryGetValue(header, out var known)) return known;
        var culture = Negotiate(header);
        if (_byAcceptLanguage.Count < MostRemembered) _byAcceptLanguage.TryAdd(header, culture);
        return culture;
    }

    private CultureInfo? Negotiate(string header) =>
        StringWithQualityHeaderValue.TryParseList([header], out var languages)
            ? languages.OrderByDescending(language => language.Quality ?? 1)
                .Select(language => FindNearest(language.Value.Value))
                .FirstOrDefault(c => c is not null)
            : null;
}
