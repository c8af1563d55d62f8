import torch


def inputs():
    def half(*numbers):
        return torch.tensor(numbers, dtype=torch.float16)

    inf, nan = float("inf"), float("nan")
    yield torch.tensor([1.0]), half(4.0), 4.0, 0.5
    yield torch.tensor([1.0]), half(inf), 4.0, 0.5
    yield torch.tensor([1.0]), half(-inf), 4.0, 0.5
    yield torch.tensor([1.0]), half(nan), 4.0, 0.5
    yield torch.tensor([1.0]), half(inf), 1.0, 0.5
    yield torch.tensor([1.0, 2.0]), half(8.0, inf), 2.0, 1.0
    yield torch.tensor([1.0, 2.0, 3.0]), half(inf, -inf, nan), 8.0, 1.0
    yield torch.tensor([1.0, 2.0]), half(inf, -inf), 16.0, 1.0
    yield torch.tensor([1.0, 2.0]), half(0.0, 0.0), 8.0, 0.1
    yield torch.tensor([0.0, 1.0]), half(1.0, 2.0), 2.0**16, 1.0
    yield torch.tensor([0.0]), half(60000.0), 2.0**24, 1000.0
    yield torch.tensor([1.0]), half(60000.0), 0.25, 1e-4
    yield torch.zeros(0), half(), 4.0, 0.5
    generator = torch.Generator().manual_seed(0)
    for n in (3, 5):
        weight = torch.randn(n, generator=generator)
        yield weight, torch.randn(n, generator=generator).half() * 100, 1024.0, 3.0
