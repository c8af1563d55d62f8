from torch.autograd import grad, gradcheck

SMALL = [(1, 1, 1, 1), (2, 1, 1, 1), (1, 2, 1, 1), (1, 1, 2, 1), (1, 2, 2, 2)]
SIZES = [*SMALL, (9, 2, 4, 3)]
NAMES = {
    "loss_backward": ("predicted y", "d_predicted"),
    "layer_backward": ("d_output x weight", "d_x d_weight d_bias"),
    "tanh_backward": ("d_hidden hidden", "d_inside"),
    "network_backward": (
        "x y weight1 bias1 weight2 bias2",
        "d_x d_weight1 d_bias1 d_weight2 d_bias2",
    ),
}


def given_and_expected(task, n, i, h, o):
    def some(*shape):
        return torch.randint(1, 6, shape).double().requires_grad_()

    if task == "loss_backward":
        predicted, y = some(n, o), some(n, o)
        return [predicted, y], grad(mean_squared_error(predicted, y), predicted)
    if task == "layer_backward":
        d_output, *inputs = some(n, o), some(n, i), some(o, i), some(o)
        return [d_output, *inputs[:2]], grad(layer(*inputs), inputs, d_output)
    if task == "tanh_backward":
        d_hidden, hidden = some(n, h), 1 - some(n, h) / 10
        inside = torch.atanh(hidden)
        return [d_hidden, hidden], grad(torch.tanh(inside), inside, d_hidden)
    shapes = [(n, i), (n, o), (h, i), (h,), (o, h), (o,)]
    x, y, *parameters = inputs = [(some(*shape) - 3) / 2 for shape in shapes]
    return inputs, grad(network_loss(*inputs), [x, *parameters])


def complaint(function, names, given, expected):
    try:
        with torch.no_grad():
            found = function(*[tensor.clone() for tensor in given])
        found = found if isinstance(found, (tuple, list)) else [found]
    except Exception as error:
        return f"{type(error).__name__}: {str(error).split(chr(10))[0]}"
    if len(found) != len(expected):
        return f"tensors: expected {len(expected)}, found {len(found)}"
    for name, right, there in zip(names, expected, found):
        if not isinstance(there, torch.Tensor):
            return f"{name} type: expected Tensor, found {type(there).__name__}"
        for what in ["shape", "dtype"]:
            pair = [getattr(tensor, what) for tensor in (right, there)]
            if pair[0] != pair[1]:
                pair = [tuple(p) if what == "shape" else p for p in pair]
                return "{} {}: expected {}, found {}".format(name, what, *pair)
        if not torch.allclose(there, right):
            pair = [(t * 1e4).round().div(1e4).tolist() for t in (right, there)]
            return "{}: expected {}, found {}".format(name, *pair)
    return ""


def gradcheck_agrees(function, x, y, *parameters):
    def loss(x, *parameters):
        fixed = [tensor.detach() for tensor in (x, y, *parameters)]
        steps = [tensor - tensor.detach() for tensor in (x, *parameters)]
        slopes = function(*fixed)
        added = sum((slope * step).sum() for slope, step in zip(slopes, steps))
        return network_loss(*fixed) + added

    return gradcheck(loss, [x, *parameters], raise_exception=False)


def check(function):
    torch.manual_seed(17)
    task, by = function.__name__, "autograd"
    given_names, names = [line.split() for line in NAMES[task]]
    for sizes in SIZES:
        given, expected = given_and_expected(task, *sizes)
        wrong = complaint(function, names, given, expected)
        if task == "network_backward" and not wrong:
            by = "autograd and gradcheck"
            wrong = "" if gradcheck_agrees(function, *given) else "gradcheck"
        if wrong:
            print(f"✗ {wrong}")
            for name, tensor in zip(given_names, given):
                value = " ".join(repr(tensor.detach()).split())
                print(f"  {name} = torch.{value}")
            print(f"  {task}({', '.join(given_names)})")
            return
    print(f"✓ {task}: {len(SIZES)} inputs agree with {by}")
