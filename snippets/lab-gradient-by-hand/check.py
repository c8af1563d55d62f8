import inspect

SIZES = [(1, 1, 1, 1), (2, 1, 1, 1), (1, 2, 1, 1), (1, 1, 2, 1), (1, 2, 2, 2), (9, 2, 4, 3)]
RESULTS = {
    "loss_backward": "d_predicted",
    "layer_backward": "d_x d_weight d_bias",
    "tanh_backward": "d_inside",
    "network_backward": "d_x d_weight1 d_bias1 d_weight2 d_bias2",
}


def given_and_expected(task, n, i, h, o):
    def some(*shape):
        return torch.randint(1, 6, shape).double().requires_grad_()

    if task == "loss_backward":
        given = inputs = [some(n, o), some(n, o)]
        output = mean_squared_error(*inputs)
    elif task == "layer_backward":
        d_output, *inputs = some(n, o), some(n, i), some(o, i), some(o)
        given, output = [d_output, *inputs[:2]], (d_output * layer(*inputs)).sum()
    elif task == "tanh_backward":
        given = d_hidden, hidden = [some(n, h), 1 - some(n, h) / 10]
        inputs = [torch.atanh(hidden)]
        output = (d_hidden * torch.tanh(inputs[0])).sum()
    else:
        shapes = [(n, i), (n, o), (h, i), (h,), (o, h), (o,)]
        given = x, _, *parameters = [(some(*shape) - 3) / 2 for shape in shapes]
        inputs, output = [x, *parameters], network_loss(*given)
    slopes = torch.autograd.grad(output, inputs)
    return given, dict(zip(RESULTS[task].split(), slopes))


def rounded(tensor):
    return (tensor * 1e4).round().div(1e4).tolist()


def aspects(function, given, expected):
    arguments = [tensor.detach().clone() for tensor in given]
    with torch.no_grad():
        found = function(*arguments)
    found = found if isinstance(found, (tuple, list)) and len(expected) > 1 else [found]
    types = [type(each).__name__ for each in found]
    yield "types", " ".join(["Tensor"] * len(expected)), " ".join(types)
    for (name, right), there in zip(expected.items(), found):
        yield f"{name} shape", tuple(right.shape), tuple(there.shape)
        yield f"{name} dtype", right.dtype, there.dtype
        close = torch.allclose(there, right, rtol=0, atol=1e-4)
        yield name, rounded(right), rounded(right if close else there)
    for name, before, after in zip(inspect.signature(function).parameters, given, arguments):
        yield f"input {name}", rounded(before), rounded(after)
    if function.__name__ == "network_backward":
        yield "gradcheck", True, gradcheck_agrees(function, *given)


def gradcheck_agrees(function, x, y, *parameters):
    def loss(x, *parameters):
        fixed = [tensor.detach() for tensor in (x, y, *parameters)]
        steps = [tensor - tensor.detach() for tensor in (x, *parameters)]
        added = sum((slope * step).sum() for slope, step in zip(function(*fixed), steps))
        return network_loss(*fixed) + added

    return torch.autograd.gradcheck(loss, [x, *parameters], raise_exception=False)


def complaint(function, sizes):
    if function.__name__ not in RESULTS:
        return f"name: expected {' or '.join(RESULTS)}, found {function.__name__}", []
    given, expected = given_and_expected(function.__name__, *sizes)
    try:
        for aspect, right, found in aspects(function, given, expected):
            if right != found:
                return f"{aspect}: expected {right}, found {found}", given
    except Exception as error:
        return f"{type(error).__name__}: {error}".split("\n")[0], given
    return "", given


def check(function):
    torch.manual_seed(17)
    for sizes in SIZES:
        wrong, given = complaint(function, sizes)
        if wrong:
            names = list(inspect.signature(function).parameters)
            print(f"✗ {wrong}")
            for name, tensor in zip(names, given):
                print(f"  {name} = torch.{' '.join(repr(tensor.detach()).split())}")
            print(f"  {function.__name__}({', '.join(names)})")
            return
    by = "autograd and gradcheck" if function.__name__ == "network_backward" else "autograd"
    print(f"✓ {function.__name__}: {len(SIZES)} inputs agree with {by}")
