document.querySelector('#root')?.append('Hikae')
