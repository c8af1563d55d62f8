import torch


def inputs():
    generator = torch.Generator().manual_seed(0)

    def random(*shape):
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    diagonal = torch.tensor([[[1.0, 0.0], [0.0, 4.0]]], dtype=torch.float64)
    first = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
    last = torch.tensor([[0.0, 2.0]], dtype=torch.float64)
    yield diagonal, first, first
    yield diagonal, first, last
    yield diagonal, last, -first
    shear = torch.tensor([[[1.0, 3.0], [0.0, 1.0]]], dtype=torch.float64)
    yield shear, first, last
    both = torch.cat([diagonal, shear])
    yield both, torch.cat([first, last]), torch.cat([last, first])
    steady = random(4, 3, 3) + 5 * torch.eye(3, dtype=torch.float64)
    yield steady, random(4, 3), random(4, 3) / 100
    yield steady[:3].mT, random(3, 3), random(3, 3)
