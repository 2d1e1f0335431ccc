using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members.Copies;
using Microsoft.Extensions.Localization;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Users;

namespace GroupHub.Members.Features;

/// <summary>All that the association keeps about the person who is signed in, in one ZIP (R63).</summary>
public sealed record TakeMyCopy : IQuery<Stream>;

internal sealed class TakeMyCopyHandler(
    IMemberDirectory people,
    IEnumerable<IPersonalCopies> modules,
    ICurrentUser user,
    IAuditingManager auditing,
    IStringLocalizer<GroupHubResource> texts) : IQueryHandler<TakeMyCopy, Stream>
{
    public async Task<Stream> Handle(TakeMyCopy query, CancellationToken cancellation)
    {
        var me = await people.FindByUserAsync(user.GetId(), cancellation)
            ?? throw new EntityNotFoundException(typeof(MemberProfile), user.GetId());
        await NoteAsync();

        return await PersonalArchive.ToFileAsync(archive => WriteAsync(archive, me, cancellation), cancellation);
    }

    private async Task WriteAsync(PersonalArchive archive, MemberProfile me, CancellationToken cancellation)
    {
        await archive.WriteAsync(
            $"{texts["Members:Copy.ReadMe"]}.txt", texts["Members:Copy.About", me.Name], cancellation);
        foreach (var module in modules)
        {
            await foreach (var table in module.CopyAsync(new PersonOnFile(me.Id, me.UserId, me.Email), cancellation))
            {
                if (table.Rows.Count > 0) await archive.WriteAsync(table, cancellation);
            }
        }
    }

    /// <summary>Whoever gets hold of an account does not take everything away unseen.</summary>
    private async Task NoteAsync()
    {
        using var act = auditing.BeginScope();
        auditing.Current!.Log.Comments.Add(texts["Members:Copy.Noted"]);
        await act.SaveAsync();
    }
}
