using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Uow;

/// <summary>
/// Runs an action or a page's handler in a unit of work that is complete
/// before its answer is written; reading needs no transaction.
/// </summary>
internal sealed class AbpUowFilter(IUnitOfWorkManager unitOfWorkManager) : IAsyncActionFilter, IAsyncPageFilter
{
    private readonly ConcurrentDictionary<ActionDescriptor, UnitOfWorkAttribute?> _attributes = new();

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        using var unitOfWork = Begin(context);
        var done = await next();
        if (done.Exception is null || done.ExceptionHandled) await CompleteAsync(unitOfWork, context.HttpContext);
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        using var unitOfWork = Begin(context);
        var done = await next();
        if (done.Exception is null || done.ExceptionHandled) await CompleteAsync(unitOfWork, context.HttpContext);
    }

    private IUnitOfWork? Begin(FilterContext context)
    {
        var attribute = _attributes.GetOrAdd(context.ActionDescriptor, FindAttribute);
        if (attribute is { IsDisabled: true }) return null;
        var options = new AbpUnitOfWorkOptions { IsTransactional = !IsRead(context.HttpContext.Request.Method) };
        attribute?.SetOptions(options);
        var unitOfWork = unitOfWorkManager.Reserve(UnitOfWork.UnitOfWorkReservationName);
        unitOfWork.Initialize(options);
        return unitOfWork;
    }

    private static Task CompleteAsync(IUnitOfWork? unitOfWork, HttpContext http) =>
        unitOfWork?.CompleteAsync(http.RequestAborted) ?? Task.CompletedTask;

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static UnitOfWorkAttribute? FindAttribute(
        ActionDescriptor action) => action is ControllerActionDescriptor controller
        ? controller.MethodInfo.GetCustomAttribute<UnitOfWorkAttribute>()
            ?? controller.ControllerTypeInfo.GetCustomAttribute<UnitOfWorkAttribute>()
        : null;
}
