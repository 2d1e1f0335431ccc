using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>Every door of the product: actions of controllers, handlers of pages, endpoints of their own.</summary>
internal static class Doors
{
    public static async Task<IReadOnlyList<Door>> AllOf(IServiceProvider services)
    {
        var doors = new List<Door>();
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            doors.AddRange(endpoint.Metadata.GetMetadata<ActionDescriptor>() switch
            {
                ControllerActionDescriptor action => OfAction(endpoint, action),
                PageActionDescriptor page => OfPage(endpoint, await services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty)),
                _ => OfItsOwn(endpoint),
            });
        }

        return doors;
    }

    private static IEnumerable<Door> OfAction(RouteEndpoint endpoint, ControllerActionDescriptor action) =>
        MethodsOf(endpoint, "GET", "POST").Select(method => new Door(method, endpoint.RoutePattern, AskedBy(action.Parameters)));

    private static IEnumerable<Door> OfItsOwn(RouteEndpoint endpoint) =>
        MethodsOf(endpoint, "GET").Select(method => new Door(method, endpoint.RoutePattern, []));

    /// <summary>A page that handles nothing itself is looked at.</summary>
    private static IEnumerable<Door> OfPage(RouteEndpoint endpoint, CompiledPageActionDescriptor page) => page.HandlerMethods
        .Where(handler => handler.HttpMethod.ToUpperInvariant() is "GET" or "POST")
        .Select(handler => (Method: handler.HttpMethod.ToUpperInvariant(), handler.Name, Parameters: handler.Parameters.Concat<ParameterDescriptor>(page.BoundProperties)))
        .DefaultIfEmpty((Method: "GET", Name: null, Parameters: []))
        .Select(handler => new Door(handler.Method, endpoint.RoutePattern, Filled(handler.Parameters, handler.Method))
        {
            Handler = handler.Name,
            IsForm = handler.Method == "POST",
        });

    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint, params string[] otherwise) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } named ? named : otherwise;

    private static List<Asked> AskedBy(IEnumerable<ParameterDescriptor> parameters) =>
    [
        .. parameters.Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => new Asked(parameter.Name, parameter.ParameterType, parameter.BindingInfo?.BindingSource)),
    ];

    /// <summary>A page reads what it asks for from the form that was filled, or from the address.</summary>
    private static List<Asked> Filled(IEnumerable<ParameterDescriptor> parameters, string method) =>
        [.. AskedBy(parameters).Select(asked => asked with { Source = method == "POST" ? BindingSource.Form : BindingSource.Query })];
}
