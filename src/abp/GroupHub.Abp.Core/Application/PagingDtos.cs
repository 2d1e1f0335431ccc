using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Application.Dtos;

public interface IHasTotalCount
{
    long TotalCount { get; set; }
}

public interface IListResult<T>
{
    IReadOnlyList<T> Items { get; set; }
}

public interface IPagedResult<T> : IListResult<T>, IHasTotalCount;

[Serializable]
public class ListResultDto<T> : IListResult<T>
{
    private IReadOnlyList<T>? _items;

    public ListResultDto() { }

    public ListResultDto(IReadOnlyList<T> items) => Items = items;

    public IReadOnlyList<T> Items
    {
        get => _items ??= [];
        set => _items = value;
    }
}

[Serializable]
public class PagedResultDto<T> : ListResultDto<T>, IPagedResult<T>
{
    public PagedResultDto() { }

    public PagedResultDto(long totalCount, IReadOnlyList<T> items) : base(items) => TotalCount = totalCount;

    public long TotalCount { get; set; }
}

public interface ILimitedResultRequest
{
    int MaxResultCount { get; set; }
}

public interface IPagedResultRequest : ILimitedResultRequest
{
    int SkipCount { get; set; }
}

public interface ISortedResultRequest
{
    string? Sorting { get; set; }
}

public interface IPagedAndSortedResultRequest : IPagedResultRequest, ISortedResultRequest;

[Serializable]
public class LimitedResultRequestDto : ILimitedResultRequest, IValidatableObject
{
    public static int DefaultMaxResultCount { get; set; } = 10;

    public static int MaxMaxResultCount { get; set; } = 1000;

    [Range(1, int.MaxValue)]
    public virtual int MaxResultCount { get; set; } = DefaultMaxResultCount;

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaxResultCount > MaxMaxResultCount)
        {
            yield return new ValidationResult(
                $"{nameof(MaxResultCount)} must be {MaxMaxResultCount} or less.", [nameof(MaxResultCount)]);
        }
    }
}

[Serializable]
public class PagedResultRequestDto : LimitedResultRequestDto, IPagedResultRequest
{
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}

[Serializable]
public class PagedAndSortedResultRequestDto : PagedResultRequestDto, IPagedAndSortedResultRequest
{
    public virtual string? Sorting { get; set; }
}

[Serializable]
public class ExtensiblePagedAndSortedResultRequestDto : PagedAndSortedResultRequestDto, Data.IHasExtraProperties
{
    public Data.ExtraPropertyDictionary ExtraProperties { get; protected set; } = [];
}
