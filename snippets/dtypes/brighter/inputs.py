import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for amount in (-300, -255, -1, 0, 1, 100, 255, 300, 2**31, -(2**40)):
        yield torch.randint(256, (4, 5), dtype=torch.uint8, generator=generator), amount
    yield torch.zeros(0, 3, dtype=torch.uint8), 10
    yield torch.tensor([[200]], dtype=torch.uint8), 128
