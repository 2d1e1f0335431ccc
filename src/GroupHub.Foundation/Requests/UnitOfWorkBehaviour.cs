using MediatR;
using Volo.Abp.Uow;

namespace GroupHub.Foundation;

/// <summary>Makes a command atomic, whether it comes from a request, an event or a job.</summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWorkManager unitOfWorkManager)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        request is ICommandRequest ? InUnitOfWork(next, cancellationToken) : next();

    private async Task<TResponse> InUnitOfWork(RequestHandlerDelegate<TResponse> next, CancellationToken cancellation)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: false, isTransactional: true);
        var response = await next();
        await unitOfWork.CompleteAsync(cancellation);
        return response;
    }
}
