namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// A context for a library that knows Entity Framework's own exception of a conflict, and takes back what caused it.
/// With ABP's in its place the same change would be tried, and fail, with everything that is saved afterwards.
/// </summary>
public interface ILibraryDbContext
{
    /// <summary>From here on, and until its unit of work ends.</summary>
    void ServeLibrary();
}
