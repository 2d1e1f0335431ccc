using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>Notes what a save changes, for the audit log.</summary>
public interface IEntityChangeCollector
{
    /// <summary>
    /// Before saving, while old values are known; what it returns comes back after a successful save.
    /// </summary>
    object? BeforeSave(IReadOnlyList<EntityEntry> entries);

    void AfterSave(object changes);
}
