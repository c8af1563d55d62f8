"""Inputs for the exercise on tensors and matplotlib."""

import torch

torch.manual_seed(0)
leaf = torch.randn(6, requires_grad=True)
curves = [
    ([torch.randn(4)],),
    ([leaf, leaf * 2, (leaf**2).detach()],),
    ([leaf.bfloat16(), torch.arange(6), torch.randn(6).half(), torch.ones(6).bool()],),
    ([torch.randn(5).double()] * 2,),
    ([torch.randn(10)[::2], torch.randn(5, 3)[:, 1]],),
    ([torch.ones(0, requires_grad=True), torch.ones(0)],),
    ([torch.ones(3).as_strided((3,), (0,))],),
]
