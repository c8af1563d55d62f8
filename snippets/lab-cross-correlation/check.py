def shown(value):
    return " ".join(repr(value).split()).replace("[ ", "[")


def inputs_for_cross_correlation():
    row = torch.tensor([[1.0, 2, 3, 4]])
    yield row[:, :2], torch.tensor([[1.0, 0]])
    yield row, torch.tensor([[1.0, 0]]), 2
    yield row[:, :2], torch.tensor([[1.0, 1]]), 1, 1
    yield row.T, torch.tensor([[1.0], [0]]), 3
    yield row[:, :1].double() + 2**24, torch.ones(1, 1, dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    for _ in range(50):
        height, width, stride, padding = torch.randint(1, 4, (4,), generator=generator).tolist()
        kernel = torch.randint(-1, 3, (height, width), generator=generator).float()
        image = torch.randint(0, 9, (height + stride, width + 2), generator=generator).float()
        yield image, kernel, stride, padding - 1


def difference(function, image, kernel, *options):
    expected = torch.nn.functional.conv2d(image[None], kernel[None, None], None, *options)[0]
    try:
        found = function(image.clone(), kernel.clone(), *options)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if not isinstance(found, torch.Tensor):
        return f"type: expected Tensor, found {type(found).__name__}"
    if found.shape != expected.shape:
        return f"shape: expected {tuple(expected.shape)}, found {tuple(found.shape)}"
    if found.dtype != expected.dtype:
        return f"dtype: expected {expected.dtype}, found {found.dtype}"
    if not torch.equal(found, expected):
        return f"values: expected {shown(expected)}\n             found {shown(found)}"
    return None


def check(function):
    inputs = list(inputs_for_cross_correlation())
    for given in inputs:
        if problem := difference(function, *given):
            print(f"✗ {problem}")
            for name, value in zip(("image", "kernel", "stride", "padding"), given):
                print(f"  {name} = {shown(value).replace('tensor', 'torch.tensor')}")
            return
    print(f"✓ {function.__name__}: {len(inputs)} inputs agree")
