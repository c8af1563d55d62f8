import traceback
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 1)


def predict(batch):
    return layer(batch.T)


try:
    predict(torch.ones(2, 4))
except RuntimeError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.name, "torch" in Path(frame.filename).parts)
    print(error)
#> <module> False
#> predict False
#> _wrapped_call_impl True
#> _call_impl True
#> forward True
#> mat1 and mat2 shapes cannot be multiplied (4x2 and 4x1)
