using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Features;

/// <summary>A meeting of two, a call, a message, some help: kept with a tap. Sending it again changes nothing.</summary>
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
    private static readonly TouchKind[] ByHand = [TouchKind.Met, TouchKind.OneToOne, TouchKind.Message, TouchKind.Thanks, TouchKind.Help];

    public NoteTouchValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.MemberId).NotEmpty();
        RuleFor(c => c.Kind).Must(kind => ByHand.Contains(kind));
        RuleFor(c => c.Text).MaximumLength(Touch.MaxTextLength);
        RuleFor(c => c.Gains).Must(gains => gains is null || gains.Fits);
    }
}

internal sealed class NoteTouchHandler(Diary diary, Self self, Acquaintances acquaintances, IAssociationClock calendar, IClock clock)
    : ICommandHandler<NoteTouch, NotedTouch>
{
    public async Task<NotedTouch> Handle(NoteTouch command, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        await acquaintances.RequireAsync(command.MemberId, cancellation);
        var what = new Happening(command.Kind, await InstantOf(command.On), $"note:{command.RequestId:N}")
        {
            Text = command.Text,
            Gains = command.Kind == TouchKind.OneToOne ? command.Gains : null,
        };

        var touch = command.IsShared
            ? await diary.NoteForBothAsync(me, command.MemberId, what, cancellation)
            : await diary.NoteAsync(me, command.MemberId, what, cancellation);
        return new NotedTouch(touch.Id);
    }

    private async Task<DateTime> InstantOf(DateOnly? day)
    {
        var today = await calendar.GetTodayAsync();
        Rule.Require(day is null || (day <= today && day >= today.AddYears(-5)), NetworkingErrors.DayOutOfReach);

        return day is { } on && on != today ? on.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc) : clock.Now;
    }
}
