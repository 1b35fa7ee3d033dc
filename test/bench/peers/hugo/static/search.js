new PagefindUI({ element: '#search' });
