import torch


def inputs():
    for turn in (20, -20, 179, 180, 181, 360, -179, -180, -181, -361, 1000):
        yield torch.tensor([0]), torch.tensor([turn])
    yield torch.tensor([350]), torch.tensor([10])
    yield torch.tensor([10]), torch.tensor([350])
    yield torch.zeros(0, dtype=torch.int64), torch.zeros(0, dtype=torch.int64)
    generator = torch.Generator().manual_seed(0)
    start, end = torch.randint(-1000, 1000, (2, 50), generator=generator)
    yield start, end
    yield torch.arange(-720, 721, 90), torch.full((17,), 90)
