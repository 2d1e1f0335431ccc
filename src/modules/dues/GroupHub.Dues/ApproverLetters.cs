using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

/// <summary>
/// What is written to those who decide about applications, and to nobody else: the officers where the plan leaves it to
/// the chapter, the association's staff where it does not or where the chapter has nobody.
/// </summary>
internal sealed class ApproverLetters(
    IMailComposer mail,
    IOfficerRights rights,
    IMemberDirectory members,
    IStaff staff,
    IAssociationLinks links,
    ISettingProvider settings) : ITransientDependency
{
    public async Task ApplicationWaitsAsync(Application application, Approver approver, CancellationToken cancellation)
    {
        var culture = await settings.GetLanguageAsync();
        var url = await links.ToAsync("/app/console/applications");
        foreach (var to in await FindAsync(application.ChapterId, approver, cancellation))
        {
            await mail.SendAsync(to.Email, "ApplicationWaits", culture, new
            {
                FirstName = to.Name,
                Applicant = application.Applicant.Name,
                application.Applicant.Company,
                application.PlanName,
                Url = url,
            });
        }
    }

    private async Task<IReadOnlyList<StaffAddress>> FindAsync(
        Guid? chapterId, Approver approver, CancellationToken cancellation)
    {
        if (approver == Approver.Chapter && chapterId is { } chapter)
        {
            var deciding = await rights.ListMembersWithAsync(DuesPermissions.DecideApplications, chapter, cancellation);
            var officers = await members.GetAsync(deciding, cancellation);
            if (officers.Count > 0)
                return [.. officers.Select(person => new StaffAddress(person.FirstName, person.Email))];
        }

        return await staff.ListWithAsync(DuesPermissions.DecideApplications, cancellation);
    }
}
