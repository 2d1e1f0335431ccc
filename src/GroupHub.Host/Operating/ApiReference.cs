using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Scalar.AspNetCore;

namespace GroupHub.Host.Operating;

/// <summary>The product's own API as OpenAPI; ABP's is documented by ABP.</summary>
internal static class ApiReference
{
    public static void AddApiReference(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = IsOfTheProduct;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "GroupHub", Version = "v1" };
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor is ControllerActionDescriptor action) operation.OperationId = $"{action.ControllerName}_{action.ActionName}";
            return Task.CompletedTask;
        });
    });

    public static void MapApiReference(this IEndpointRouteBuilder endpoints, IHostEnvironment environment)
    {
        endpoints.MapOpenApi().AllowAnonymous();
        if (environment.IsDevelopment()) endpoints.MapScalarApiReference(scalar => scalar.WithTitle("GroupHub"));
    }

    private static bool IsOfTheProduct(ApiDescription description) =>
        description.ActionDescriptor is ControllerActionDescriptor controller
        && controller.ControllerTypeInfo.Assembly.GetName().Name is { } assembly
        && assembly.StartsWith("GroupHub.", StringComparison.Ordinal)
        && !assembly.StartsWith("GroupHub.Abp.", StringComparison.Ordinal)
        && description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
}
