using MediatR;

namespace GroupHub.Foundation;

/// <summary>Sends a command or query to its handler, through the behaviours.</summary>
public interface ISender
{
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellation = default);
}

internal sealed class Sender(IMediator mediator) : ISender
{
    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellation = default) =>
        mediator.Send(request, cancellation);
}
