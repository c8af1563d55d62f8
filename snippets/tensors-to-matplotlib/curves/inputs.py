import torch


def inputs():
    yield ([torch.tensor([1.0, 2.0])],)
    yield ([torch.tensor([1.0, 2.0]), torch.tensor([0.5, 0.25])],)
    yield ([torch.tensor([1.0, -2.0], requires_grad=True)],)
    yield ([torch.tensor([1.0, -2.0], requires_grad=True) * 2],)
    yield ([torch.tensor([0.5, 0.25], dtype=torch.bfloat16)],)
    yield ([torch.tensor([0.5, 0.25], dtype=torch.float64)],)
    yield ([torch.tensor([2**24 + 1, 0])],)
    yield ([torch.tensor([2**24 + 1, 0]), torch.tensor([0.5, 0.25])],)
    yield ([torch.tensor([True, False]), torch.ones(2).half()],)
    yield ([torch.tensor([2.0**24 + 1, 1.0], dtype=torch.float64)],)
    yield ([torch.ones(0, requires_grad=True), torch.ones(0)],)
    yield ([torch.arange(6)[::2], torch.ones(1).expand(3)],)
