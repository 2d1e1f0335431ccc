using System.Net.Http.Json;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>One action of one controller by one HTTP method: a way into the product.</summary>
internal sealed record Door(string Method, RoutePattern Route, ControllerActionDescriptor Action)
{
    private static readonly Type[] NotAsked = [typeof(CancellationToken)];

    public string Name => $"{Method} {Route.RawText}";

    /// <summary>Whether it matters which id is guessed.</summary>
    public bool AsksForAnId { get; } = Action.Parameters.Any(parameter => Mentions(parameter.ParameterType, depth: 4));

    public static IReadOnlyList<Door> AllOf(IServiceProvider services) =>
    [
        .. from endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
           let action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()
           where action is not null
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
           select new Door(method, endpoint.RoutePattern, action),
    ];

    /// <summary>A call of the API also says that it comes from the association; pages would rightly believe a visitor that.</summary>
    public HttpRequestMessage Knock(Guid id, Guid pretending)
    {
        var query = From(BindingSource.Query).Concat(From(null)).SelectMany(parameter => Plausible.Fields(parameter.Name, parameter.ParameterType, id));
        var address = $"{Path(id)}?{string.Join('&', query.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))}";
        var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(address.TrimEnd('?'), UriKind.Relative)) { Content = Content(id) };
        if (address.StartsWith("/api/", StringComparison.Ordinal)) request.Headers.Add("__tenant", pretending.ToString());
        return request;
    }

    private HttpContent? Content(Guid id)
    {
        if (From(BindingSource.Body).FirstOrDefault() is { } body) return JsonContent.Create(Plausible.Json(body.Name, body.ParameterType, id), options: Caller.Json);
        var form = From(BindingSource.Form).SelectMany(parameter => Plausible.Fields(parameter.Name, parameter.ParameterType, id)).ToList();
        return form.Count > 0 ? new FormUrlEncodedContent(form) : null;
    }

    /// <summary>A parameter without a source is read from the address, unless it is part of the route.</summary>
    private IEnumerable<ParameterDescriptor> From(BindingSource? source) => Action.Parameters
        .Where(parameter => parameter.BindingInfo?.BindingSource == source && !NotAsked.Contains(parameter.ParameterType))
        .Where(parameter => Route.GetParameter(parameter.Name) is null);

    private string Path(Guid id) => "/" + string.Join('/', Route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Uri.EscapeDataString(Guess(parameter.Name, id)),
        _ => "",
    }))));

    private string Guess(string name, Guid id)
    {
        var type = Action.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.ParameterType ?? typeof(Guid);
        return Plausible.Simple(name, type, id).ToString()!;
    }

    private static bool Mentions(Type type, int depth) =>
        (Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid)
        || (depth > 0 && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true && type.GetProperties().Any(property => Mentions(property.PropertyType, depth - 1)))
        || (type.IsGenericType && type.GetGenericArguments().Any(argument => Mentions(argument, depth)));
}
