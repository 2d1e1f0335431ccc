using System.Net.Http.Json;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>One way into the product: an action, a handler of a page, or an endpoint of its own, by one HTTP method.</summary>
internal sealed record Door(string Method, RoutePattern Route, IReadOnlyList<Asked> Asked)
{
    /// <summary>A page's handler, where it has a name.</summary>
    public string? Handler { get; init; }

    /// <summary>A form that is only taken together with the token that its page shows.</summary>
    public bool IsForm { get; init; }

    public string Name => $"{Method} {Route.RawText}{(Handler is null ? "" : $"?handler={Handler}")}";

    /// <summary>Whether it can be opened by knowing an id.</summary>
    public bool AsksForAnId => IdNames.Any();

    /// <summary>Whether an id does not open it even from inside: a sealed link has to be held, too.</summary>
    public bool IsSealed => Asked.Any(asked => string.Equals(asked.Name, "key", StringComparison.OrdinalIgnoreCase));

    private static bool IsAnId(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(policy => policy.Content == "guid");

    /// <summary>Of <c>api/dues/plans</c>, dues.</summary>
    public string? Module => Route.RawText?.Trim('/').Split('/').SkipWhile(part => part == "api").FirstOrDefault();

    private IEnumerable<string> IdNames => Asked.SelectMany(asked => Plausible.IdsIn(asked.Name, asked.Type))
        .Concat(Route.Parameters.Where(IsAnId).Select(parameter => parameter.Name).Where(name => Asked.All(asked => asked.Name != name)));

    /// <summary>Whether it matters which id is guessed, beside those that are known.</summary>
    public bool DependsOn(Guess guess) => IdNames.Any(guess.IsNeededFor);

    public string Path(Guess id) => "/" + string.Join('/', Route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Uri.EscapeDataString(Guess(parameter.Name, id)),
        _ => "",
    }))));

    /// <summary>A call of the API also says that it comes from the association; pages would rightly believe a visitor that.</summary>
    /// <param name="id">What is guessed.</param>
    /// <param name="pretending">From where the call says it comes, unless it is not said.</param>
    /// <param name="token">What the page of a form has shown.</param>
    public HttpRequestMessage Knock(Guess id, Guid? pretending, string? token = null)
    {
        var query = From(BindingSource.Query).Concat(From(null)).SelectMany(asked => Plausible.Fields(asked.Name, asked.Type, id));
        if (Handler is not null) query = query.Append(new("handler", Handler));
        var address = $"{Path(id)}?{string.Join('&', query.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))}";
        var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(address.TrimEnd('?'), UriKind.Relative)) { Content = Content(id, token) };
        if (pretending is not null && address.StartsWith("/api/", StringComparison.Ordinal)) request.Headers.Add("__tenant", pretending.ToString());
        return request;
    }

    private HttpContent? Content(Guess id, string? token)
    {
        if (From(BindingSource.Body).FirstOrDefault() is { } body) return JsonContent.Create(Plausible.Json(body.Name, body.Type, id), options: Caller.Json);
        var form = From(BindingSource.Form).SelectMany(asked => Plausible.Form(asked.Name, asked.Type, id)).ToList();
        if (token is not null) form.Add(new("__RequestVerificationToken", token));
        return form.Count > 0 ? new FormUrlEncodedContent(form) : null;
    }

    /// <summary>A parameter without a source is read from the address, unless it is part of the route.</summary>
    private IEnumerable<Asked> From(BindingSource? source) =>
        Asked.Where(asked => asked.Source == source && Route.GetParameter(asked.Name) is null);

    private string Guess(string name, Guess id)
    {
        var type = Asked.FirstOrDefault(asked => asked.Name == name)?.Type ?? typeof(Guid);
        return Plausible.Simple(name, type, id).ToString()!;
    }
}

/// <summary>What a door wants to know.</summary>
internal sealed record Asked(string Name, Type Type, BindingSource? Source);
