using System.Collections.ObjectModel;

namespace Volo.Abp.Collections;

public interface ITypeList<in TBaseType> : IList<Type>
{
    void Add<T>() where T : TBaseType;

    bool TryAdd<T>() where T : TBaseType;

    bool Contains<T>() where T : TBaseType;

    void Remove<T>() where T : TBaseType;
}

public interface ITypeList : ITypeList<object>;

public class TypeList<TBaseType> : Collection<Type>, ITypeList<TBaseType>
{
    public void Add<T>() where T : TBaseType => Add(typeof(T));

    public bool TryAdd<T>() where T : TBaseType => this.AddIfNotContains(typeof(T));

    public bool Contains<T>() where T : TBaseType => Contains(typeof(T));

    public void Remove<T>() where T : TBaseType => Remove(typeof(T));

    protected override void InsertItem(int index, Type item)
    {
        RequireFitting(item);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, Type item)
    {
        RequireFitting(item);
        base.SetItem(index, item);
    }

    private static void RequireFitting(Type item)
    {
        if (!typeof(TBaseType).IsAssignableFrom(item))
        {
            throw new ArgumentException($"{item} should be instance of {typeof(TBaseType)}.", nameof(item));
        }
    }
}

public class TypeList : TypeList<object>, ITypeList;
