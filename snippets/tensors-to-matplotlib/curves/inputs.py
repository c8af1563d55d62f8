import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    leaf = torch.randn(6, requires_grad=True, generator=generator)
    yield ([torch.randn(4, generator=generator)],)
    yield ([torch.randn(4, generator=generator).double()],)
    yield ([leaf, leaf * 2, (leaf**2).detach()],)
    yield (
        [
            leaf.bfloat16(),
            torch.arange(6),
            torch.randn(6, generator=generator).half(),
            torch.ones(6).bool(),
        ],
    )
    yield ([torch.randn(5, generator=generator).double()] * 2,)
    yield (
        [
            torch.randn(10, generator=generator)[::2],
            torch.randn(5, 3, generator=generator)[:, 1],
        ],
    )
    yield ([torch.ones(0, requires_grad=True), torch.ones(0)],)
    yield ([torch.ones(3).as_strided((3,), (0,))],)
