"""Inputs for the exercise on Chinese labels."""

import torch

torch.manual_seed(0)
first_font = [
    (torch.rand(3, 8) < 0.4,),
    (torch.rand(5, 20) < 0.2,),
    (torch.rand(1, 4) < 0.5,),
    (torch.zeros(3, 4).bool(),),
    (torch.ones(3, 4).bool(),),
    (torch.ones(3, 0).bool(),),
]
