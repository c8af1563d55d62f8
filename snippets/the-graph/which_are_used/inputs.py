import torch


def inputs():
    def leaf(numbers):
        return torch.tensor(numbers, requires_grad=True)

    a, b, c, d = leaf([1.0, 2.0]), leaf([1.0, 2.0]), leaf([3.0, -4.0]), leaf([5.0, 0.0])
    result = (a * b.detach() + c).mean()
    yield result, [a]
    yield result, [a, b, c, d]
    yield result, [d]
    yield (a * 0 + d).sum(), [a, b]
    yield (a * (b > 0) + a[0] * d.argmax()).sum(), [a, b, d]
    yield (c * c).max(), [c]
    yield (a.sqrt() * d.log()).sum(), [c, d, a]
    a, b = leaf([1.0]), leaf([2.0])
    (3 * b).sum().backward()
    yield a.prod(), [b, a]
    yield b.sum(), [b, a]
    x, y = leaf(1.0), leaf(1.0)
    yield x, [x, y]
    z = x + y
    z += 1
    yield z * z, [y, a, x]
    yield z.exp(), [x]
