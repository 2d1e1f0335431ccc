using FluentValidation;
using GroupHub.Chapters.Officers;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <summary>Appointing somebody twice to the same office for the same days is one office.</summary>
public sealed record AppointOfficer : NewOffice, ICommand<AppointedOfficer>;

public sealed record AppointedOfficer(Guid Id);

internal sealed class AppointOfficerValidator : AbstractValidator<AppointOfficer>
{
    public AppointOfficerValidator()
    {
        RuleFor(c => c.MemberId).NotEmpty();
        RuleFor(c => c.Role).IsInEnum();
        RuleFor(c => c.Basis).IsInEnum();
        RuleFor(c => c.From).NotEmpty();
    }
}

internal sealed class AppointOfficerHandler(ChapterAccess access, AppointmentGuard guard, OfficerBook book)
    : ICommandHandler<AppointOfficer, AppointedOfficer>
{
    public async Task<AppointedOfficer> Handle(AppointOfficer command, CancellationToken cancellation)
    {
        var chapter = await access.OpenForAsync(ChaptersPermissions.AppointOfficers, command.ChapterId, cancellation);
        await guard.RequireHeldAsync(command.Role, chapter.Path, cancellation);
        return new AppointedOfficer((await book.AppointAsync(command, cancellation)).Id);
    }
}
