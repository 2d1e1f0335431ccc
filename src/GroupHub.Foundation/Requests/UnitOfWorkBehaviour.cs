using MediatR;
using Volo.Abp.Uow;

namespace GroupHub.Foundation;

/// <summary>
/// Makes a command atomic, whether it comes from a request, an event or a job. One that comes straight from a request
/// has a unit of work of its own, so that it can begin again from the start where another one was quicker.
/// </summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWorkManager unitOfWorkManager)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public Task<TResponse> Handle(
        TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is not ICommandRequest) return next();

        return unitOfWorkManager.Current is { ReservationName: UnitOfWork.UnitOfWorkReservationName }
            ? OnceMore.IfOvertaken(() => InUnitOfWork(next, requiresNew: true, cancellationToken))
            : InUnitOfWork(next, requiresNew: false, cancellationToken);
    }

    private async Task<TResponse> InUnitOfWork(
        RequestHandlerDelegate<TResponse> next, bool requiresNew, CancellationToken cancellation)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew, isTransactional: true);
        var response = await next();
        await unitOfWork.CompleteAsync(cancellation);
        return response;
    }
}
