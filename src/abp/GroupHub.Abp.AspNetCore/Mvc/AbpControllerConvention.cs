using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.AspNetCore.Mvc.Validation;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>
/// ABP's controllers carry no <c>[ApiController]</c>: what they would get from it, a body for a complex parameter
/// of a writing action, the check of the input and a place in the API's document, they get here.
/// </summary>
internal sealed class AbpControllerConvention(ModelStateErrors errors) : IControllerModelConvention
{
    private readonly AbpValidationActionFilter _validation = new(errors);

    public void Apply(ControllerModel controller)
    {
        if (!typeof(AbpController).IsAssignableFrom(controller.ControllerType)) return;
        if (controller.Attributes.OfType<ApiControllerAttribute>().Any()) return;
        controller.Filters.Add(_validation);
        controller.ApiExplorer.IsVisible ??= true;
        foreach (var action in controller.Actions.Where(HasBody)) BindBody(action);
    }

    private static void BindBody(ActionModel action)
    {
        var parameter = action.Parameters.FirstOrDefault(p => p.BindingInfo is null && IsComplex(p.ParameterType));
        if (parameter is not null) parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Body };
    }

    private static bool HasBody(ActionModel action) =>
        action.Selectors.SelectMany(s => s.EndpointMetadata).OfType<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>()
            .Any(methods => methods.HttpMethods.Any(m => m is "POST" or "PUT" or "PATCH"));

    private static bool IsComplex(Type type) =>
        Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) == TypeCode.Object
        && type != typeof(Guid)
        && type != typeof(Guid?)
        && type != typeof(DateOnly)
        && type != typeof(CancellationToken);
}
