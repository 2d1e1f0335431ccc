using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;

namespace GroupHub.Host.Tests;

/// <summary>What a browser does to sign somebody in: cookies, forms, PKCE, tokens.</summary>
internal sealed partial class Browser(HttpClient http)
{
    private readonly CookieContainer _cookies = new();
    private readonly string _verifier = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private string Origin => http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    private string Challenge => Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(_verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public string AuthorizePath(string? redirectUri = null, string more = "") =>
        $"/connect/authorize?response_type=code&client_id=GroupHub_App&state=abc&nonce=n-1&scope=openid%20offline_access%20GroupHub&code_challenge={Challenge}"
        + $"&code_challenge_method=S256&redirect_uri={Uri.EscapeDataString(redirectUri ?? $"{Origin}/app/")}{more}";

    public async Task<HttpResponseMessage> Get(string address)
    {
        var uri = new Uri(http.BaseAddress!, address);
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        return Remember(uri, await http.SendAsync(WithCookies(request)));
    }

    public async Task<HttpResponseMessage> Submit(string address, params (string Name, string Value)[] fields) =>
        await Submit(address, await Open(address), fields);

    /// <summary>The form of a page as one tab has it: what the page put into it itself.</summary>
    public async Task<IReadOnlyList<(string Name, string Value)>> Open(string address)
    {
        var page = await (await Get(address)).Content.ReadAsStringAsync();
        return [.. HiddenField().Matches(page).Select(m => (m.Groups[1].Value, HttpUtility.HtmlDecode(m.Groups[2].Value)))];
    }

    public async Task<HttpResponseMessage> Submit(string address, IReadOnlyList<(string Name, string Value)> form, params (string Name, string Value)[] fields)
    {
        var hidden = form.Where(field => fields.All(given => given.Name != field.Name));
        var all = hidden.Concat(fields).Select(f => KeyValuePair.Create(f.Name, f.Value));
        var uri = new Uri(http.BaseAddress!, address);
        return Remember(uri, await http.SendAsync(WithCookies(new HttpRequestMessage(HttpMethod.Post, uri) { Content = new FormUrlEncodedContent(all) })));
    }

    public Task<HttpResponseMessage> SignIn(string name, string password, string address = "/Account/Login") =>
        Submit(address, ("UserNameOrEmail", name), ("Password", password), ("RememberMe", "false"));

    /// <summary>From the client's first redirect to the tokens.</summary>
    public async Task<JsonElement> GetTokens(string name, string password)
    {
        var asked = await Get(AuthorizePath());
        var signedIn = await SignIn(name, password, asked.Headers.Location!.ToString());
        var granted = await Get(signedIn.Headers.Location!.ToString());
        var code = HttpUtility.ParseQueryString(granted.Headers.Location!.Query)["code"]!;
        return await ReadTokens(await Token(("grant_type", "authorization_code"), ("code", code), ("redirect_uri", $"{Origin}/app/"), ("code_verifier", _verifier)));
    }

    public Task<HttpResponseMessage> Refresh(string refreshToken) =>
        Token(("grant_type", "refresh_token"), ("refresh_token", refreshToken), ("scope", "openid offline_access GroupHub"));

    public Task<HttpResponseMessage> Revoke(string token) => PostForm("/connect/revocation", ("token", token), ("token_type_hint", "refresh_token"));

    public async Task<HttpResponseMessage> Ask(string path, string accessToken, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(origin is null ? http.BaseAddress! : new Uri(origin), path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await http.SendAsync(request);
    }

    public static async Task<JsonElement> ReadTokens(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> Token(params (string Name, string Value)[] fields) => PostForm("/connect/token", fields);

    private Task<HttpResponseMessage> PostForm(string path, params (string Name, string Value)[] fields) => http.PostAsync(path, new FormUrlEncodedContent(
        fields.Append(("client_id", "GroupHub_App")).Select(f => KeyValuePair.Create(f.Item1, f.Item2))));

    private HttpRequestMessage WithCookies(HttpRequestMessage request)
    {
        if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
        return request;
    }

    private HttpResponseMessage Remember(Uri uri, HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var cookies)) return response;
        foreach (var cookie in cookies) _cookies.SetCookies(uri, Expiry().Replace(cookie, "").Replace(",", "%2C", StringComparison.Ordinal));
        return response;
    }

    /// <summary>No test is open for so long; a cookie that is taken back comes without a value.</summary>
    [GeneratedRegex("; *expires=[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Expiry();

    [GeneratedRegex("<input(?=[^>]*type=\"hidden\")[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
