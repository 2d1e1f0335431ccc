using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Scalar.AspNetCore;

namespace GroupHub.Host.Operating;

/// <summary>
/// What the host answers to, as OpenAPI: ABP's addresses beside the product's own. The client's calls are typed by it
/// (<c>npm run api</c>), so it says exactly what is sent and what comes back.
/// </summary>
internal static class ApiReference
{
    public static void AddApiReference(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = IsOfTheApi;
        options.AddSchemaTransformer((schema, context, _) => Done(() =>
        {
            ApiSchemas.SayWhatIsRequired(schema, context.JsonTypeInfo);
            ApiLimits.SayHowLong(schema, context.JsonTypeInfo.Type, context.ApplicationServices);
            ApiSchemas.SayHowCurrenciesCount(schema, context.JsonTypeInfo.Type);
        }));
        options.AddOperationTransformer((operation, context, _) => Done(() =>
        {
            operation.OperationId = NameOf(context.Description);
            ApiSchemas.NameQueriesLikeTheClient(operation);
        }));
        options.AddDocumentTransformer((document, _, _) => Done(() =>
        {
            document.Info = new() { Title = "GroupHub", Version = "v1" };
            document.Servers?.Clear();
            ApiSchemas.LeaveOutWhatTheAddressSays(document);
        }));
    });

    public static void MapApiReference(this IEndpointRouteBuilder endpoints, IHostEnvironment environment)
    {
        endpoints.MapOpenApi().AllowAnonymous();
        if (environment.IsDevelopment()) endpoints.MapScalarApiReference(scalar => scalar.WithTitle("GroupHub"));
    }

    private static bool IsOfTheApi(ApiDescription description) =>
        description.ActionDescriptor is ControllerActionDescriptor
        && description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;

    private static string? NameOf(ApiDescription description) =>
        description.ActionDescriptor is ControllerActionDescriptor action
            ? $"{action.ControllerName}_{action.ActionName}"
            : null;

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
