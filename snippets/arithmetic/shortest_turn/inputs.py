import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    for n in (0, 1, 50):
        yield (
            torch.randint(-1000, 1000, (n,), generator=generator),
            torch.randint(-1000, 1000, (n,), generator=generator),
        )
    for half in (0, 90, 180):
        yield (torch.arange(-720, 721, 180), torch.full((9,), half))
