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


def aspects(function, image, kernel, *options):
    expected = torch.nn.functional.conv2d(image[None], kernel[None, None], None, *options)[0]
    arguments = image.clone(), kernel.clone()
    found = function(*arguments, *options)
    yield "type", "Tensor", type(found).__name__
    yield "shape", tuple(expected.shape), tuple(found.shape)
    yield "dtype", expected.dtype, found.dtype
    close = torch.allclose(found, expected, rtol=0, atol=1e-4)
    yield "values", shown(expected), shown(expected if close else found)
    yield "input image", shown(image), shown(arguments[0])
    yield "input kernel", shown(kernel), shown(arguments[1])


def difference(function, given):
    try:
        for aspect, expected, found in aspects(function, *given):
            if expected != found:
                between = "\n" + " " * (len(aspect) + 7) if "[" in str(expected) else ", "
                return f"{aspect}: expected {expected}{between}found {found}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def check(function):
    inputs = list(inputs_for_cross_correlation())
    for given in inputs:
        if problem := difference(function, given):
            print(f"✗ {problem}")
            for name, value in zip(("image", "kernel", "stride", "padding"), given):
                print(f"  {name} = {shown(value).replace('tensor', 'torch.tensor')}")
            return
    print(f"✓ {function.__name__}: {len(inputs)} inputs agree")
