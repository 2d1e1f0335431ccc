using Microsoft.EntityFrameworkCore;

namespace GroupHub.Data;

/// <summary>What differs between the databases the product runs on.</summary>
internal interface IDatabase
{
    /// <summary>How many deliveries of events may run at once.</summary>
    int Parallelism { get; }

    void Use(DbContextOptionsBuilder options, string connectionString, IServiceProvider services);

    /// <summary>Brings the database to this version, or leaves it as it was.</summary>
    Task MigrateAsync(DbContext context, CancellationToken cancellation);
}

/// <summary>
/// A database that could not be brought to this version, in a sentence for the person at the console.
/// </summary>
public sealed class DatabaseUnusableException(string message, Exception inner) : Exception(message, inner);
