import io
import pickle

import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Linear(2, 1)
file = io.BytesIO()
torch.save(trained, file)
file.seek(0)
try:
    # wanted: True
    print(torch.equal(torch.load(file).weight, trained.weight))
except pickle.UnpicklingError as error:
    raise pickle.UnpicklingError(str(error).split(". ")[0]) from None
#> _pickle.UnpicklingError: Weights only load failed
