using GroupHub.Directory.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Directory;

[Route("api/directory/searches"), Authorize(DirectoryPermissions.View)]
public sealed class SavedSearchesController(ISender sender) : ModuleController
{
    [HttpGet]
    public Task<IReadOnlyList<SavedSearchLine>> List() => sender.Send(new ListSavedSearches());

    [HttpPost]
    public Task<Guid> Save(SaveSearch search) => sender.Send(search);

    [HttpPost("{id:guid}/look")]
    public Task LookAt(Guid id) => sender.Send(new LookAtSavedSearch(id));

    [HttpDelete("{id:guid}")]
    public Task Delete(Guid id) => sender.Send(new DeleteSavedSearch(id));

    [HttpPost("{id:guid}/restore")]
    public Task TakeBack(Guid id) => sender.Send(new TakeBackSavedSearch(id));
}
