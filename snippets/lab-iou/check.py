def shown(value):
    text = " ".join(repr(value).split()).replace("[ ", "[")
    return f"zeros{tuple(value.shape)}" if "size=" in text else text


def inputs_for_iou():
    unit = torch.tensor([0.0, 0, 1, 1])
    yield unit, torch.tensor([[0.0, 0, 1, 1], [1, 0, 2, 1]])
    yield unit, torch.tensor([[2.0, 2, 3, 3]])
    yield torch.tensor([1.0, 1, 1, 1]), torch.tensor([[1.0, 1, 1, 1]])
    yield unit / 2, unit[None] / 2
    yield unit, torch.zeros(0, 4)
    yield torch.tensor([0, 0, 4, 2]), torch.tensor([[2, 1, 6, 3]])
    generator = torch.Generator().manual_seed(0)
    for i in range(50):
        corners = torch.randint(-3, 5, (2 + i % 3, 2, 2), generator=generator)
        some = corners.sort(dim=1).values.flatten(1) / 2
        yield some[0], some[1:]


def aspects(function, box, boxes):
    expected = iou_with_loops(2 * box, 2 * boxes)
    arguments = box.clone(), boxes.clone()
    found = function(*arguments)
    yield "type", "Tensor", type(found).__name__
    yield "shape", tuple(expected.shape), tuple(found.shape)
    yield "dtype", expected.dtype, found.dtype
    close = torch.allclose(found, expected, rtol=0, atol=1e-4)
    yield "values", shown(expected), shown(expected if close else found)
    yield "input box", shown(box), shown(arguments[0])
    yield "input boxes", shown(boxes), shown(arguments[1])


def difference(function, box, boxes):
    try:
        for aspect, expected, found in aspects(function, box, boxes):
            if expected != found:
                between = "\n" + " " * (len(aspect) + 7) if "[" in str(expected) else ", "
                return f"{aspect}: expected {expected}{between}found {found}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def check(function):
    inputs = list(inputs_for_iou())
    for box, boxes in inputs:
        if problem := difference(function, box, boxes):
            print(f"✗ {problem}")
            print(f"  box = torch.{shown(box)}\n  boxes = torch.{shown(boxes)}")
            return
    print(f"✓ {function.__name__}: {len(inputs)} inputs agree")
