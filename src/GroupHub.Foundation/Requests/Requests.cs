using MediatR;

namespace GroupHub.Foundation;

/// <summary>Changes something; runs in one transaction.</summary>
public interface ICommand<out TResponse> : IRequest<TResponse>, ICommandRequest;

public interface ICommand : ICommand<Unit>;

/// <summary>Reads something; changes nothing.</summary>
public interface IQuery<out TResponse> : IRequest<TResponse>;

/// <summary>What all commands share, whatever they answer.</summary>
public interface ICommandRequest;

public interface ICommandHandler<in TCommand, TResponse> : IRequestHandler<TCommand, TResponse>
    where TCommand : ICommand<TResponse>;

public interface IQueryHandler<in TQuery, TResponse> : IRequestHandler<TQuery, TResponse>
    where TQuery : IQuery<TResponse>;

/// <summary>A command that answers nothing.</summary>
public abstract class CommandHandler<TCommand> : ICommandHandler<TCommand, Unit>
    where TCommand : ICommand<Unit>
{
    public abstract Task Handle(TCommand command, CancellationToken cancellation);

    async Task<Unit> IRequestHandler<TCommand, Unit>.Handle(TCommand request, CancellationToken cancellationToken)
    {
        await Handle(request, cancellationToken);
        return Unit.Value;
    }
}
