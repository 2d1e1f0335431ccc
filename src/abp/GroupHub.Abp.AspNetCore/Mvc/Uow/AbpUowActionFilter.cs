using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Uow;

/// <summary>Runs an action in a unit of work that is complete before its answer is written; reading needs no transaction.</summary>
internal sealed class AbpUowActionFilter(IUnitOfWorkManager unitOfWorkManager) : IAsyncActionFilter
{
    private readonly ConcurrentDictionary<ActionDescriptor, UnitOfWorkAttribute?> _attributes = new();

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var attribute = _attributes.GetOrAdd(context.ActionDescriptor, FindAttribute);
        return attribute is { IsDisabled: true } ? next() : RunAsync(context.HttpContext, attribute, next);
    }

    private async Task RunAsync(HttpContext http, UnitOfWorkAttribute? attribute, ActionExecutionDelegate next)
    {
        var options = new AbpUnitOfWorkOptions { IsTransactional = attribute?.IsTransactional ?? !IsRead(http.Request.Method) };
        using var unitOfWork = unitOfWorkManager.Begin(options);
        var result = await next();
        if (result.Exception is null || result.ExceptionHandled) await unitOfWork.CompleteAsync(http.RequestAborted);
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static UnitOfWorkAttribute? FindAttribute(ActionDescriptor action) => action is ControllerActionDescriptor controller
        ? controller.MethodInfo.GetCustomAttribute<UnitOfWorkAttribute>() ?? controller.ControllerTypeInfo.GetCustomAttribute<UnitOfWorkAttribute>()
        : null;
}
