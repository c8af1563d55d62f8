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


def difference(function, box, boxes):
    expected = iou_with_loops(2 * box, 2 * boxes)
    try:
        found = function(box.clone(), boxes.clone())
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if not isinstance(found, torch.Tensor):
        return f"type: expected Tensor, found {type(found).__name__}"
    if found.shape != expected.shape:
        return f"shape: expected {tuple(expected.shape)}, found {tuple(found.shape)}"
    if found.dtype != expected.dtype:
        return f"dtype: expected {expected.dtype}, found {found.dtype}"
    if not torch.allclose(found, expected):
        return f"values: expected {shown(expected)}\n             found {shown(found)}"
    return None


def check(function):
    inputs = list(inputs_for_iou())
    for box, boxes in inputs:
        if problem := difference(function, box, boxes):
            print(f"✗ {problem}")
            print(f"  box = torch.{shown(box)}\n  boxes = torch.{shown(boxes)}")
            return
    print(f"✓ {function.__name__}: {len(inputs)} inputs agree")
