using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>
/// A meeting of two, a call, a message, some help: kept with a tap. Sending it again changes nothing.
/// </summary>
public sealed record NoteTouch : ICommand<NotedTouch>
{
    public Guid RequestId { get; init; }
    public Guid MemberId { get; init; }
    public TouchKind Kind { get; init; } = TouchKind.Message;

    /// <summary>The day; today where absent.</summary>
    public DateOnly? On { get; init; }

    /// <summary>For oneself alone, whatever <see cref="IsShared"/> says.</summary>
    public string? Text { get; init; }

    /// <summary>For oneself alone, after a one-to-one.</summary>
    public Gains? Gains { get; init; }

    /// <summary>Whether the other gets it in their book too.</summary>
    public bool IsShared { get; init; }
}

public sealed record NotedTouch(Guid Id);

internal sealed class NoteTouchValidator : AbstractValidator<NoteTouch>
{
    private static readonly TouchKind[] ByHand =
    [
        TouchKind.Met, TouchKind.OneToOne, TouchKind.Message, TouchKind.Thanks, TouchKind.Help,
    ];

    public NoteTouchValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.MemberId).NotEmpty();
        RuleFor(c => c.Kind).Must(kind => ByHand.Contains(kind));
        RuleFor(c => c.Text).MaximumLength(Touch.MaxTextLength);
        RuleFor(c => c.Gains).Must(gains => gains is null || gains.Fits);
    }
}

internal sealed class NoteTouchHandler(Diary diary, Self self, Acquaintances acquaintances, Today today)
    : ICommandHandler<NoteTouch, NotedTouch>
{
    public async Task<NotedTouch> Handle(NoteTouch command, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        await acquaintances.RequireAsync(command.MemberId, cancellation);
        var first = (await today.DateAsync()).AddYears(-5);
        var what = new Happening(
            command.Kind, await today.InstantOnAsync(command.On, first), $"note:{command.RequestId:N}")
        {
            Text = command.Text,
            Gains = command.Kind == TouchKind.OneToOne ? command.Gains : null,
        };

        var touch = command.IsShared
            ? await diary.NoteForBothAsync(me, command.MemberId, what, cancellation)
            : await diary.NoteAsync(me, command.MemberId, what, cancellation);
        return new NotedTouch(touch.Id);
    }
}
